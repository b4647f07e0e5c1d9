import ArgumentParser
import English
import Findings
import Foundation

/// The options for a translation service; without `--translator` nothing of a page leaves this machine.
struct TranslatorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      text(
        "Ask a translation service for what is not yet English, sentence by sentence: an address (…/v1 speaks like OpenAI, "
          + "…/translate LibreTranslate, …/v2/translate DeepL) or ollama, llama.cpp, vllm, libretranslate, openai, deepl. "
          + "Its key is read from JIANBAO_TRANSLATOR_KEY.",
        "未译出的句子逐句请翻译服务翻译：填地址（…/v1 为OpenAI兼容服务，…/translate 为LibreTranslate，…/v2/translate 为DeepL）或 "
          + "ollama、llama.cpp、vllm、libretranslate、openai、deepl。密钥取自环境变量 JIANBAO_TRANSLATOR_KEY。"),
      valueName: "URL|name"))
  var translator: String?

  @Option(
    help: ArgumentHelp(
      text("The model to ask (by default the first that the service lists).", "所用模型（默认为服务列出的第一个）。"), valueName: "name"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      text("How long to wait for an answer of the service, in seconds.", "等待翻译服务应答的秒数。"), valueName: "seconds"))
  var timeout: Double = 60

  @Option(
    help: ArgumentHelp(text("How many sentences to have translated at once.", "同时请求翻译的句数。"), valueName: "number"))
  var requests: Int = 2

  func validate() throws {
    if let translator, ServiceChoice(translator) == nil {
      throw ValidationError(
        text(
          "--translator takes an address that starts with http:// or https:// and holds no key, or one of ollama, llama.cpp, "
            + "vllm, libretranslate, openai, deepl.",
          "--translator 须为以 http:// 或 https:// 开头且不含密钥的地址，或 ollama、llama.cpp、vllm、libretranslate、openai、deepl 之一。"))
    }
    if timeout <= 0 { throw ValidationError(text("--timeout takes a number above 0.", "--timeout 须大于0。")) }
    if requests < 1 { throw ValidationError(text("--requests takes a number from 1.", "--requests 须为不小于1的整数。")) }
  }
}
