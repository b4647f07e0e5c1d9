import Digests
import Synchronization

/// The rows of a glossary file that name a term, read when they are asked for and then kept.
final class TermRows: Sendable {
  private let text: [UInt8]
  private let delimiter: UInt8
  private let reader: TermReader
  private let places: [Place]
  private let forms: [Form]
  private let blocks: [Block]
  /// The numbers of the terms whose name another term has too.
  let namesakes: [Int]

  /// Where a row starts in the text, and its number among the data rows, from 1.
  private struct Place {
    var offset: Int
    var row: Int
  }

  /// Where a form of a term stands in the text.
  private struct Form {
    var start: Int
    var length: Int32
    var term: Int32
    var number: Int32
    var hasEscapes: Bool
    var isRetired: Bool
  }

  /// Finds the rows of a file whose text is well-formed and that nobody has changed.
  init(_ file: GlossaryFile) {
    text = file.text
    delimiter = file.dialect.delimiter
    reader = TermReader(file)
    var places: [Place] = []
    var forms: [Form] = []
    var names: [UInt64] = []
    places.reserveCapacity(file.dataRecords.count)
    names.reserveCapacity(file.dataRecords.count)
    forms.reserveCapacity(file.dataRecords.count * 3 / 2)
    text.withUnsafeBufferPointer { [reader, delimiter] bytes in
      var cells: [CSVCell] = []
      for (index, record) in file.dataRecords.enumerated() {
        let place = Place(offset: file.records[record].range.lowerBound, row: index + 1)
        var cursor = CSVCursor(bytes, from: place.offset, delimiter: delimiter)
        _ = cursor.next(into: &cells)
        let isRetired = reader.isRetired(cells, in: bytes)
        let first = forms.count
        reader.forEachForm(cells, in: bytes) { place, hasEscapes in
          forms.append(
            Form(
              start: place.lowerBound, length: Int32(place.count), term: Int32(places.count),
              number: Int32(forms.count - first), hasEscapes: hasEscapes, isRetired: isRetired))
        }
        if forms.count == first { continue }
        let name = forms[first].start..<forms[first].start + Int(forms[first].length)
        names.append(FNV1a(bytes[name]).value)
        places.append(place)
      }
    }
    self.places = places
    self.forms = forms
    namesakes = GlossaryTerms.repeated(names)
    blocks = (0..<(places.count + Block.size - 1) / Block.size).map { _ in Block() }
  }

  /// The number of terms.
  var count: Int { places.count }

  /// The row of a term.
  func row(_ number: Int) -> Row {
    blocks[number / Block.size].row(number % Block.size) {
      withCells(number) { cells, bytes in
        guard let term = reader.term(cells, in: bytes, row: places[number].row) else {
          preconditionFailure("A row without a term has no place.")
        }
        return term
      }
    }
  }

  /// Calls a closure with each form of each term that is not retired, with the numbers of term and form.
  func forEachForm(includingRetired: Bool, _ body: (UnsafeBufferPointer<UInt8>, _ term: Int, _ form: Int) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      for form in forms where includingRetired || !form.isRetired {
        let slice = UnsafeBufferPointer(rebasing: bytes[form.start..<form.start + Int(form.length)])
        if form.hasEscapes {
          CSVCell.withoutEscapes(slice).withUnsafeBufferPointer {
            body($0, Int(form.term), Int(form.number))
          }
        } else {
          body(slice, Int(form.term), Int(form.number))
        }
      }
    }
  }

  private func withCells<Result>(
    _ number: Int, _ body: ([CSVCell], UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { bytes in
      var cells: [CSVCell] = []
      var cursor = CSVCursor(bytes, from: places[number].offset, delimiter: delimiter)
      _ = cursor.next(into: &cells)
      return body(cells, bytes)
    }
  }

  /// A term that was read.
  final class Row: Sendable {
    let term: Term

    init(_ term: Term) { self.term = term }
  }

  /// Some rows that follow each other; several workers may ask for one at once.
  private final class Block: Sendable {
    static let size = 64
    private let rows = Mutex<[Row?]>([])

    func row(_ number: Int, make: () -> Term) -> Row {
      rows.withLock { rows in
        if rows.isEmpty { rows = Array(repeating: nil, count: Self.size) }
        if let row = rows[number] { return row }
        let row = Row(make())
        rows[number] = row
        return row
      }
    }
  }
}

extension GlossaryTerms {
  /// The indexes of the hashes that stand more than once in a list.
  static func repeated(_ hashes: [UInt64]) -> [Int] {
    var seen: Set<UInt64> = []
    seen.reserveCapacity(hashes.count)
    var twice: Set<UInt64> = []
    for hash in hashes where !seen.insert(hash).inserted { twice.insert(hash) }
    return twice.isEmpty ? [] : hashes.indices.filter { twice.contains(hashes[$0]) }
  }
}
