package nl.nplv.documents;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A document that was read strictly: well-formed XML without entities of its own, and accessible. */
final class Xhtml {
    private static final List<String> SPOKEN = List.of("alt", "title", "content");

    private final Document dom;

    private Xhtml(Document dom) {
        this.dom = dom;
    }

    static Xhtml parse(String text) {
        try {
            var dom = parser().parse(new InputSource(new StringReader(text)));
            AccessibleParts.mustBeIn(dom);
            return new Xhtml(dom);
        } catch (SAXParseException e) {
            throw new UnfitDocument("not well-formed at line %d: %s".formatted(e.getLineNumber(), e.getMessage()), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnfitDocument("cannot be read: " + e.getMessage(), e);
        }
    }

    /** Day of the document. */
    LocalDate date() {
        var date = AccessibleParts.meta(dom, "date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UnfitDocument("the meta date is a day such as 2026-03-01, not " + date, e);
        }
    }

    /** The document with texts for its charts and links, and only with characters that can be shown. */
    Document forPaper() {
        // the renderer would stumble over what it does not know of CSS, even for another medium
        elements(dom, "style").stream()
                .filter(style -> style.getAttribute("media").equals("screen"))
                .forEach(style -> style.getParentNode().removeChild(style));
        elements(dom, "svg").forEach(svg -> svg.setAttribute("alt", AccessibleParts.textOf(svg)));
        elements(dom, "a").stream()
                .filter(link -> link.getAttribute("title").isBlank())
                .forEach(
                        link -> link.setAttribute("title", link.getTextContent().strip()));
        makeReadable(dom.getDocumentElement());
        elements(dom, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .forEach(meta -> meta.setAttribute("name", "subject"));
        return dom;
    }

    private static void makeReadable(Node node) {
        if (node instanceof CharacterData text
                && !text.getParentNode().getNodeName().equals("style")) {
            text.setData(ReadableText.of(text.getData()));
        }
        if (node instanceof Element element) {
            SPOKEN.stream()
                    .filter(element::hasAttribute)
                    .forEach(name -> element.setAttribute(name, ReadableText.of(element.getAttribute(name))));
        }
        stream(node.getChildNodes()).forEach(Xhtml::makeReadable);
    }

    /** Elements of a name in the order of the text; {@code *} is every element. */
    static List<Element> elements(Document dom, String name) {
        return stream(dom.getElementsByTagName(name)).map(Element.class::cast).toList();
    }

    static Stream<Node> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList().stream();
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        // the JDK's own parser, whatever else lies on the class path
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setNamespaceAware(true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new Strict());
        return parser;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
