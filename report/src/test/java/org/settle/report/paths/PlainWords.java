package org.settle.report.paths;

import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;

/// The words of the record itself.
record PlainWords() implements PathWords {
    @Override
    public String name(Node node) {
        return node.name();
    }

    @Override
    public String said(Claim claim) {
        return claim.statement();
    }

    @Override
    public String lane(Lane lane) {
        return lane.name();
    }

    @Override
    public String own(Own own) {
        return own.id();
    }

    @Override
    public String measured() {
        return "measured";
    }

    @Override
    public String page(Node node) {
        return "/paths?at=" + node.id();
    }

    @Override
    public String page(Claim claim) {
        return "/paths/" + claim.id();
    }
}
