package org.settle.web.passkey;

import java.util.List;

/// Knows under which addresses this server is meant to be opened.
@FunctionalInterface
public interface OwnAddresses {
    /// The addresses, the best one for a phone first.
    ///
    /// @return each with scheme, host and port, such as `https://kitchen.local:8443`
    List<String> ownAddresses();
}
