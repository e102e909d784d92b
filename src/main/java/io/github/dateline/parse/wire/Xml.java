package io.github.dateline.parse.wire;

import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceStream;
import java.io.Reader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML element by element. A document type is passed over: nothing is loaded, and entities
 * that it declares are not expanded.
 */
final class Xml {

  /** The deepest of the formats nests some twenty levels. */
  private static final int DEEPEST = 200;

  /** One element is in memory at a time; no story and no page is as long. */
  private static final int LONGEST = 64 << 20;

  private final String source;
  private final XMLStreamReader reader;
  private int length;

  private Xml(String source, XMLStreamReader reader) {
    this.source = source;
    this.reader = reader;
  }

  /**
   * Starts reading.
   *
   * @param source how messages call the text
   */
  static Xml of(String source, Reader text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("an external entity: " + systemId);
        });
    try {
      return new Xml(source, factory.createXMLStreamReader(new LenientXml(text)));
    } catch (XMLStreamException e) {
      throw broken(source, e);
    }
  }

  /** Claims a text by its root element. */
  static Claim claim(SourceStream source, Set<String> roots, String expected) {
    String root = source.root();
    return roots.contains(root)
        ? Claim.of(0.95, "the root element is " + root)
        : Claim.no("no root element " + expected);
  }

  /** Reads the whole text as one element. */
  static XmlElement whole(String source, Reader text) {
    Xml xml = of(source, text);
    while (!xml.nextIsElement()) {
      if (xml.atEnd()) {
        throw SourceFormatException.of(source, "no element", "XML");
      }
    }
    return xml.element();
  }

  /** Goes on to the next tag, text or end; tells whether an element starts there. */
  boolean nextIsElement() {
    try {
      return reader.hasNext() && reader.next() == XMLStreamConstants.START_ELEMENT;
    } catch (XMLStreamException e) {
      throw broken(source, e);
    }
  }

  boolean atEnd() {
    return reader.getEventType() == XMLStreamConstants.END_DOCUMENT;
  }

  /** Returns the local name of the element that starts here, in lower case. */
  String name() {
    return reader.getLocalName().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns the element that starts here without what is in it. */
  XmlElement tag() {
    String prefix = reader.getPrefix();
    XmlElement element = new XmlElement(prefix == null ? "" : prefix, reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }

  /** Reads the element that starts here to its end. */
  XmlElement element() {
    length = 0;
    try {
      XmlElement root = tag();
      fill(root, 1);
      return root;
    } catch (XMLStreamException e) {
      throw broken(source, e);
    }
  }

  private void fill(XmlElement element, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw broken("elements nested " + depth + " deep", "at most " + DEEPEST);
    }
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          count(reader.getTextLength());
          text.append(reader.getText());
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append('&').append(reader.getLocalName()).append(';');
        case XMLStreamConstants.START_ELEMENT -> {
          flush(text, element);
          count(1);
          XmlElement child = tag();
          fill(child, depth + 1);
          element.add(child);
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          flush(text, element);
          return;
        }
        default -> {
          // Comments and processing instructions say nothing to readers.
        }
      }
    }
  }

  private static void flush(StringBuilder text, XmlElement element) {
    if (text.length() > 0) {
      element.add(text.toString());
      text.setLength(0);
    }
  }

  private void count(int characters) {
    length += characters;
    if (length > LONGEST) {
      throw broken("an element of more than " + LONGEST + " characters", "a shorter one");
    }
  }

  private SourceFormatException broken(String found, String expected) {
    int line = reader.getLocation().getLineNumber();
    return SourceFormatException.of(source + ":" + line, found, expected);
  }

  private static SourceFormatException broken(String source, XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    return SourceFormatException.of(
        line == 0 ? source : source + ":" + line, "broken XML", "XML (" + reason(e) + ")");
  }

  /** The JDK puts the place and its own words before the message. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + 9)).replaceAll("[\\r\\n]+", " ");
  }
}
