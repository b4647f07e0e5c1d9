/// The version of Jianbao, as `jianbao --version` prints it and TEI names it.
public let version = "0.1.0"
