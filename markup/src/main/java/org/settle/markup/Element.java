package org.settle.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One element of a page or a picture while it is built, such as `<p class="note">text</p>`.
///
/// Every text and every attribute value is escaped; what is written is well-formed XML that
/// browsers read as HTML in the same way.
public final class Element {
    /// Elements that HTML knows without an end tag, and shapes, whose end tag says nothing.
    private static final Set<String> EMPTY =
            Set.of(
                    "meta", "link", "br", "hr", "input", "img", "circle", "ellipse", "rect", "line",
                    "path");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /// An empty element.
    ///
    /// @param name for example `p`
    /// @return the element
    public static Element of(String name) {
        return new Element(name);
    }

    /// An element that holds a text.
    ///
    /// @param name for example `p`
    /// @param text any text
    /// @return the element
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /// Sets an attribute.
    ///
    /// @param attribute its name
    /// @param value any text
    /// @return this element
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /// Sets an attribute to a coordinate, rounded to a tenth.
    ///
    /// @param attribute its name
    /// @param value finite
    /// @return this element
    public Element with(String attribute, double value) {
        return with(attribute, Coordinate.of(value));
    }

    /// Adds a child.
    ///
    /// @param child the element to add at the end
    /// @return this element
    public Element add(Element child) {
        children.add(child);
        return this;
    }

    /// Adds children.
    ///
    /// @param all the elements to add at the end
    /// @return this element
    public Element addAll(List<Element> all) {
        children.addAll(all);
        return this;
    }

    /// Adds text.
    ///
    /// @param text any text
    /// @return this element
    public Element text(String text) {
        children.add(text);
        return this;
    }

    /// What the element is.
    ///
    /// @return for example `p`
    public String name() {
        return name;
    }

    /// The value of an attribute.
    ///
    /// @param attribute its name
    /// @return the value as it was set, not escaped; empty where there is none
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /// The elements it holds.
    ///
    /// @return in their order, without texts and without what those elements hold
    public List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /// The text it holds.
    ///
    /// @return its own texts, joined; without those of the elements in it
    public String text() {
        return children.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining());
    }

    /// Writes the element with all it holds.
    ///
    /// @return XML, without a declaration
    public String write() {
        StringBuilder to = new StringBuilder();
        write(to);
        return to.toString();
    }

    private void write(StringBuilder to) {
        to.append('<').append(name);
        attributes.forEach(
                (key, value) -> {
                    to.append(' ').append(key).append("=\"");
                    Escape.add(to, value, true);
                    to.append('"');
                });
        if (children.isEmpty() && EMPTY.contains(name)) {
            to.append("/>");
            return;
        }
        to.append('>');
        for (Object child : children) {
            switch (child) {
                case Element element -> element.write(to);
                default -> Escape.add(to, child.toString(), false);
            }
        }
        to.append("</").append(name).append('>');
    }
}
