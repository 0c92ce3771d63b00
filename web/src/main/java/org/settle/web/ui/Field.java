package org.settle.web.ui;

/// A place to type in, as it is shown: what was typed stays, with a sentence beside it where it
/// cannot be used.
///
/// @param name under which it is sent
/// @param label what is asked
/// @param hint how to answer, or empty
/// @param value what stands in it
/// @param error what is needed, what was given, what to do; or empty
/// @param fills what a browser may put in by itself, such as `username`; or empty
public record Field(
        String name, String label, String hint, String value, String error, String fills) {
    /// An empty place.
    ///
    /// @param name under which it is sent
    /// @param label what is asked
    /// @param hint how to answer, or empty
    /// @return the field
    public static Field of(String name, String label, String hint) {
        return new Field(name, label, hint, "", "", "");
    }

    /// The same with what was typed.
    ///
    /// @param typed any text
    /// @return the field
    public Field with(String typed) {
        return new Field(name, label, hint, typed, error, fills);
    }

    /// The same with what is wrong.
    ///
    /// @param sentence a whole sentence
    /// @return the field
    public Field wrong(String sentence) {
        return new Field(name, label, hint, value, sentence, fills);
    }

    /// The same with what a browser or a password store may put in.
    ///
    /// @param tokens of the `autocomplete` attribute, such as `current-password`
    /// @return the field
    public Field filledBy(String tokens) {
        return new Field(name, label, hint, value, error, tokens);
    }
}
