package org.settle.web.paths;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.settle.evidence.Claim;
import org.settle.evidence.Node;
import org.settle.report.paths.WholeMap;
import org.settle.web.studies.PublishedRecord;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Component;

/// The claims of the record and the whole map of them, which is worked out once for each language.
@Component
class Paths {
    /// Where one can begin: what can be measured, and what can be done.
    static final List<String> MEASURED =
            List.of(
                    "sleep-quality",
                    "pain",
                    "anxiety",
                    "depression",
                    "depressed-mood",
                    "stress",
                    "hrv-vagal",
                    "muscle-tone",
                    "muscle-stiffness",
                    "menstrual-phase");

    static final List<String> DONE =
            List.of("rolling", "mfr", "massage", "slow-breathing", "stretching", "exercise");

    private final Map<Locale, WholeMap> maps = new ConcurrentHashMap<>();

    private final PublishedRecord published;

    Paths(PublishedRecord published) {
        this.published = published;
    }

    List<Node> nodes() {
        return published.evidence().nodes();
    }

    List<Claim> claims() {
        return published.evidence().claims();
    }

    Optional<Node> node(String id) {
        return nodes().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    Optional<Claim> claim(String id) {
        return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    List<Claim> to(Node node) {
        return claims().stream().filter(claim -> claim.to().equals(node)).toList();
    }

    List<Claim> from(Node node) {
        return claims().stream().filter(claim -> claim.from().equals(node)).toList();
    }

    /// A node and all that one step leads to or from.
    Set<Node> around(Node node) {
        Set<Node> around = new LinkedHashSet<>(List.of(node));
        to(node).forEach(claim -> around.add(claim.from()));
        from(node).forEach(claim -> around.add(claim.to()));
        return around;
    }

    WholeMap map(Visit visit) {
        Set<String> tagged = OwnMap.nodes();
        return maps.computeIfAbsent(
                visit.words().locale(),
                _ -> WholeMap.of(nodes(), claims(), new VisitWords(visit), tagged));
    }
}
