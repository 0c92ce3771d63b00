package org.settle.web.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// At which addresses passkeys work. Only addresses that this server knows as its own count: a name
/// that a browser or anybody else sends is compared with them and never believed.
@Component
public class Sites {
    private final OwnAddresses own;

    Sites(OwnAddresses own) {
        this.own = own;
    }

    /// The site at which somebody is.
    ///
    /// @param visit the request
    /// @return the site, or nothing where passkeys do not work
    public Optional<Site> of(Visit visit) {
        HttpServletRequest request = visit.request();
        Optional<Site> asked =
                Site.at(request.isSecure(), request.getServerName(), request.getServerPort());
        return asked.filter(_ -> visit.isPrivate()).flatMap(this::known);
    }

    private Optional<Site> known(Site asked) {
        List<Site> all = all();
        // A reverse proxy hides the port that the browser sees; then the address we know has it.
        return all.contains(asked)
                ? Optional.of(asked)
                : all.stream()
                        .filter(site -> !asked.isThisMachine() && site.host().equals(asked.host()))
                        .findFirst();
    }

    /// Where else passkeys work, for somebody who is at an address where they do not.
    ///
    /// @param visit the request
    /// @return the address to open, or nothing where there is none yet
    public Optional<String> elsewhere(Visit visit) {
        return all().stream()
                .filter(site -> site.isThisMachine() == visit.isSameMachine())
                .map(Site::origin)
                .findFirst();
    }

    private List<Site> all() {
        return own.ownAddresses().stream().map(Site::at).flatMap(Optional::stream).toList();
    }
}
