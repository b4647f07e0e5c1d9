import Foundation

/// The sentences of a text as sparse vectors of TF-IDF weights, each of length 1.
///
/// The graph and matrix methods need only products with this matrix and its transpose, so their time and memory grow
/// with the text and not with the square of its sentences.
struct TermMatrix {
  private(set) var weights: [Double]
  private let text: AnalyzedText

  init(_ text: AnalyzedText) {
    self.text = text
    let inverse = text.inverseSentenceFrequencies()
    weights = [Double](repeating: 0, count: text.terms.count)
    var counts = [Int32](repeating: 0, count: text.frequencies.count)
    for sentence in text.sentences {
      for term in text.terms[sentence.terms] { counts[Int(term)] += 1 }
      var norm = 0.0
      for place in sentence.terms {
        let term = Int(text.terms[place])
        // A term that comes n times has n entries, which together weigh n · idf and count once in the norm.
        weights[place] = inverse[term] + 1
        norm += weights[place] * weights[place] * Double(counts[term])
      }
      for term in text.terms[sentence.terms] { counts[Int(term)] = 0 }
      if norm > 0 { for place in sentence.terms { weights[place] /= norm.squareRoot() } }
    }
  }

  /// One number a term: the sentences weighed by a vector and added up.
  func combined(_ vector: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: text.frequencies.count)
    for (sentence, weight) in zip(text.sentences, vector) {
      for place in sentence.terms { sums[Int(text.terms[place])] += weights[place] * weight }
    }
    return sums
  }

  /// One number a sentence: its product with a vector over the terms.
  func product(_ vector: [Double]) -> [Double] {
    text.sentences.map { sentence in
      sentence.terms.reduce(0) { $0 + weights[$1] * vector[Int(text.terms[$1])] }
    }
  }
}
