"""Measures what a user would take instead, in this process: `peers.py PAGES TERMS GLOSSARY ROUNDS FOLDER`; prints JSON."""
import csv
import json
import logging
import os
import sys
import time
from importlib.metadata import version


def measured(name, package, texts, work, rounds, warm=True):
    """The times of some rounds of work over texts; its count must be the same in each."""
    size = sum(len(text.encode()) for text in texts)
    count = work(texts) if warm else None
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        again = work(texts)
        seconds.append(time.perf_counter() - start)
        count = again if count is None else count
        if again != count or count <= 0:
            sys.exit(f"{name}: {again} things, {count} before")
    return {"name": name, "version": version(package), "bytes": size, "count": count, "seconds": seconds}


def part(texts, size):
    """As many of the texts as hold so many bytes: slow peers need not read all."""
    chosen = []
    for text in texts:
        chosen.append(text)
        size -= len(text.encode())
        if size <= 0:
            break
    return chosen


def main():
    folder, terms_file, glossary_file, rounds, output = *sys.argv[1:4], int(sys.argv[4]), sys.argv[5]
    names = sorted(os.listdir(folder))
    texts = [open(os.path.join(folder, name), encoding="utf-8").read() for name in names]
    with open(terms_file, encoding="utf-8", newline="") as file:
        terms = [row["term"] for row in csv.DictReader(file)]
    results = []

    import jieba
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    results.append(measured(
        "jieba", "jieba", part(texts, 400_000), lambda texts: sum(len(jieba.lcut(text)) for text in texts), rounds))
    import rjieba
    results.append(measured(
        "rjieba", "rjieba", texts, lambda texts: sum(len(rjieba.cut(text, False)) for text in texts), rounds))

    import ahocorasick
    automaton = ahocorasick.Automaton()
    for term in terms:
        automaton.add_word(term, len(term))
    automaton.make_automaton()
    results.append(measured(
        "pyahocorasick", "pyahocorasick", texts,
        lambda texts: sum(1 for text in texts for _ in automaton.iter_long(text)), rounds))
    import ahocorasick_rs
    machine = ahocorasick_rs.AhoCorasick(terms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    results.append(measured(
        "ahocorasick_rs", "ahocorasick_rs", texts,
        lambda texts: sum(len(machine.find_matches_as_indexes(text)) for text in texts), rounds))
    import daachorse
    double_array = daachorse.Automaton(terms, daachorse.MATCH_KIND_LEFTMOST_LONGEST)
    results.append(measured(
        "daachorse", "daachorse", texts, lambda texts: sum(len(double_array.find(text)) for text in texts), rounds))

    from sumy.nlp.tokenizers import Tokenizer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    tokenizer = Tokenizer("chinese")
    for name, summarizer in [("sumy luhn", LuhnSummarizer()), ("sumy lexrank", LexRankSummarizer())]:
        results.append(measured(
            name, "sumy", part(texts, 80_000),
            lambda texts: sum(
                len(summarizer(PlaintextParser.from_string(text, tokenizer).document, 3)) for text in texts),
            1, warm=False))

    from chain import Chain, glossary
    chain = Chain(glossary(glossary_file))
    os.makedirs(output, exist_ok=True)

    def job(texts):
        size = 0
        for number, text in enumerate(texts):
            document = chain(f"page{number}", text)
            with open(os.path.join(output, f"page{number}.xml"), "wb") as file:
                size += file.write(document)
        return size

    results.append(measured("Python chain", "jieba", part(texts, 400_000), job, rounds))
    json.dump(results, sys.stdout)


main()
