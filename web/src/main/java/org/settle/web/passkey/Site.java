package org.settle.web.passkey;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// One address of this server at which a browser makes and uses passkeys. A passkey belongs to the
/// host name.
///
/// @param host the name, such as `kitchen.local`
/// @param origin the whole address as a browser names it, such as `https://kitchen.local:8443`
public record Site(String host, String origin) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Whether it is the machine itself, so that no other device gets there.
    ///
    /// @return true for localhost
    public boolean isThisMachine() {
        return host.equals("localhost");
    }

    /// Reads an address of this server.
    ///
    /// @param address with scheme, host and perhaps a port
    /// @return the site, or nothing where browsers know no passkeys: at a number instead of a name,
    ///   or over plain http
    static Optional<Site> at(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() == null || uri.getScheme() == null
                    ? Optional.empty()
                    : at(uri.getScheme().equalsIgnoreCase("https"), uri.getHost(), uri.getPort());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Site> at(boolean secure, String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean named = name.matches("(?:[a-z0-9-]+\\.)*[a-z][a-z0-9-]*");
        if (!named || !(secure || name.equals("localhost"))) {
            return Optional.empty();
        }
        boolean usual = port < 0 || port == (secure ? HTTPS : HTTP);
        String origin = (secure ? "https://" : "http://") + name + (usual ? "" : ":" + port);
        return Optional.of(new Site(name, origin));
    }
}
