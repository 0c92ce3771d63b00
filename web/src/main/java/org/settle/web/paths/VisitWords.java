package org.settle.web.paths;

import java.util.Locale;
import java.util.Map;
import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;
import org.settle.report.paths.Own;
import org.settle.report.paths.PathWords;
import org.settle.report.paths.Standing;
import org.settle.web.ui.Visit;

/// The words of the map in the visitor's language.
///
/// @param visit in whose language
record VisitWords(Visit visit) implements PathWords {
    @Override
    public String name(Node node) {
        return visit.words().begin("node." + node.id());
    }

    /// What has no source is never said without saying so.
    @Override
    public String said(Claim claim) {
        String statement = visit.say("claim." + claim.id());
        return claim.isSourced()
                ? statement
                : visit.say("map.only-said", Map.of("claim", statement));
    }

    @Override
    public String lane(Lane lane) {
        return visit.say("map.lane-" + id(lane));
    }

    @Override
    public String own(Own own) {
        return visit.say("map.own-" + own.id());
    }

    @Override
    public String measured() {
        return visit.say("map.measured");
    }

    @Override
    public String page(Node node) {
        return "/paths?at=" + node.id();
    }

    @Override
    public String page(Claim claim) {
        return "/paths/" + claim.id();
    }

    /// From what to what.
    String path(Claim claim) {
        return name(claim.from()) + " → " + name(claim.to());
    }

    String standing(Standing standing) {
        return visit.say("map.standing-" + standing.id());
    }

    /// What a grade means. What is only said has none.
    String means(Standing standing) {
        return visit.say((standing == Standing.SAID ? "map" : "learn") + ".means-" + standing.id());
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
