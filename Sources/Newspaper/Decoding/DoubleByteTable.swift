internal import Foundation

/// What Foundation makes of every two-byte code of an encoding.
struct DoubleByteTable: Sendable {
  /// One scalar a code, 0 for none, 192 trail bytes a lead byte from 0x40 on.
  private let scalars: [UInt32]

  private static let firstLead = 0x81
  private static let firstTrail = 0x40
  private static let trailCount = 0x100 - firstTrail

  /// The scalar of a code, or 0; lead bytes from 0x81, trail bytes from 0x40.
  @inline(__always)
  subscript(lead: UInt8, trail: UInt8) -> UInt32 {
    scalars[(Int(lead) - Self.firstLead) * Self.trailCount + Int(trail) - Self.firstTrail]
  }

  init(_ encoding: String.Encoding, leads: ClosedRange<UInt8>) {
    var scalars = [UInt32](repeating: 0, count: (0xFF - Self.firstLead + 1) * Self.trailCount)
    // Foundation opens its converter for every question: an encoding without holes is asked but once.
    let allTrails = Array(0x40...0x7E) + Array(0x80...0xFE as ClosedRange<UInt8>)
    let codes = leads.flatMap { lead in allTrails.flatMap { [lead, $0] } }
    if let all = String(data: Data(codes), encoding: encoding)?.unicodeScalars, all.count * 2 == codes.count {
      for (number, scalar) in all.enumerated() {
        let (lead, trail) = (Int(codes[number * 2]), Int(codes[number * 2 + 1]))
        scalars[(lead - Self.firstLead) * Self.trailCount + trail - Self.firstTrail] = scalar.value
      }
      self.scalars = scalars
      return
    }
    for lead in leads {
      let row = (Int(lead) - Self.firstLead) * Self.trailCount
      // 0x7F and 0xFF are trail bytes in neither encoding; Big5 leaves out 0x80 to 0xA0 too, so the two halves of a
      // row are asked apart, and code by code only where a row has holes.
      for trails in [UInt8(0x40)...0x7E, 0x80...0xA0, 0xA1...0xFE] {
        for (trail, scalar) in zip(trails, Self.decode(lead, trails, encoding)) {
          scalars[row + Int(trail) - Self.firstTrail] = scalar
        }
      }
    }
    self.scalars = scalars
  }

  private static func decode(_ lead: UInt8, _ trails: ClosedRange<UInt8>, _ encoding: String.Encoding) -> [UInt32] {
    let codes = trails.flatMap { [lead, $0] }
    if let row = String(data: Data(codes), encoding: encoding)?.unicodeScalars, row.count == trails.count {
      return row.map(\.value)
    }
    if trails.count == 1 { return [0] }
    let middle = trails.lowerBound + UInt8(trails.count / 2)
    return decode(lead, trails.lowerBound...middle - 1, encoding)
      + decode(lead, middle...trails.upperBound, encoding)
  }
}
