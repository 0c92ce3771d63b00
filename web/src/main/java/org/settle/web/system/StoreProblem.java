package org.settle.web.system;

import java.util.Map;

/// Why Settle cannot begin with a store; whoever starts it is told.
@SuppressWarnings("serial") // never written
public final class StoreProblem extends IllegalStateException {
    private final String key;
    private final Map<String, String> values;

    StoreProblem(String key, Map<String, String> values) {
        super("The store cannot be used: " + key + " " + values);
        this.key = key;
        this.values = values;
    }

    /// Which text says it.
    ///
    /// @return its key
    public String key() {
        return key;
    }

    /// What belongs into the text; never a password.
    ///
    /// @return by name
    public Map<String, String> values() {
        return values;
    }
}
