/// The structure of XLIFF 2.1 as far as Jianbao writes it, as a Relax NG schema.
///
/// Written by hand from the text of the standard (OASIS XLIFF 2.1, sections 4.2, 5.2 and 5.5: core, glossary and metadata
/// modules), because OASIS's own schemas are not on the machines that build Jianbao. It is stricter than they are: it
/// allows what we write and nothing else.
enum XLIFFStructure {
  static let schema = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:oasis:names:tc:xliff:document:2.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
    <start><element name="xliff">
      <attribute name="version"><value>2.1</value></attribute>
      <attribute name="srcLang"><data type="language"/></attribute><attribute name="trgLang"><data type="language"/></attribute>
      <oneOrMore><element name="file"><ref name="id"/><optional><attribute name="original"/></optional>
        <optional><ref name="metadata"/></optional><optional><ref name="notes"/></optional>
        <oneOrMore><element name="group"><ref name="id"/><optional><attribute name="name"/></optional>
          <zeroOrMore><ref name="unit"/></zeroOrMore></element></oneOrMore>
      </element></oneOrMore>
    </element></start>
    <define name="id"><attribute name="id"><data type="NMTOKEN"/></attribute></define>
    <define name="unit"><element name="unit"><ref name="id"/><optional><attribute name="name"/></optional>
      <optional><ref name="metadata"/></optional><optional><ref name="glossary"/></optional>
      <optional><ref name="notes"/></optional>
      <oneOrMore><element name="segment"><ref name="id"/>
        <attribute name="state"><choice><value>initial</value><value>translated</value><value>reviewed</value><value>final</value></choice></attribute>
        <optional><attribute name="subState"><data type="string"><param name="pattern">[^:]+:.+</param></data></attribute></optional>
        <element name="source"><ref name="inline"/></element>
        <optional><element name="target"><ref name="inline"/></element></optional>
      </element></oneOrMore></element></define>
    <define name="inline"><zeroOrMore><choice><text/>
      <element name="mrk"><ref name="id"/><attribute name="type"><value>term</value></attribute><text/></element>
      </choice></zeroOrMore></define>
    <define name="notes"><element name="notes"><oneOrMore><element name="note"><ref name="id"/>
      <attribute name="category"/><optional><attribute name="priority"><data type="positiveInteger"><param name="maxInclusive">10</param></data></attribute></optional>
      <text/></element></oneOrMore></element></define>
    <define name="metadata"><element name="metadata" ns="urn:oasis:names:tc:xliff:metadata:2.0">
      <oneOrMore><element name="metaGroup"><attribute name="category" ns=""/>
        <oneOrMore><element name="meta"><attribute name="type" ns=""/><text/></element></oneOrMore></element></oneOrMore>
      </element></define>
    <define name="glossary"><element name="glossary" ns="urn:oasis:names:tc:xliff:glossary:2.0">
      <oneOrMore><element name="glossEntry"><attribute name="id" ns=""><data type="NMTOKEN"/></attribute>
        <attribute name="ref" ns=""><data type="string"><param name="pattern">#.+</param></data></attribute>
        <element name="term"><text/></element>
        <zeroOrMore><element name="translation"><optional><attribute name="source" ns=""/></optional><text/></element></zeroOrMore>
        <optional><element name="definition"><text/></element></optional></element></oneOrMore>
      </element></define>
    </grammar>
    """
}
