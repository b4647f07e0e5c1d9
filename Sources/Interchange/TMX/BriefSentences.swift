public import Briefing
public import Terminology

extension Brief {
  /// The headings and key sentences with their English as far as it has come, for ``Concordance`` and
  /// ``GlossaryImpact``; what is still Chinese stands between ⟦ ⟧.
  ///
  /// - Parameter file: The file of the brief, with which the places begin: `output/liuzhou-01.xml#a1.s3`.
  public func parallelSentences(in file: String) -> [ParallelSentence] {
    returnable.compactMap { id in
      guard let chinese = self[chinese: id], let english = self[english: id] else { return nil }
      return ParallelSentence(place: "\(file)#\(id.xmlID)", source: chinese, target: WorkingText.text(of: english))
    }
  }
}
