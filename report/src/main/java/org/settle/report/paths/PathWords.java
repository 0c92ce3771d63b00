package org.settle.report.paths;

import org.settle.evidence.Claim;
import org.settle.evidence.Lane;
import org.settle.evidence.Node;

/// What the page around a drawing says of what stands in it, and where a tap leads.
public interface PathWords {
    /// The name of a node, as it begins a line.
    ///
    /// @param node any of the map
    /// @return a few words
    String name(Node node);

    /// What may be said of a claim: never more than its grade, and that it is only said where there
    /// is no source.
    ///
    /// @param claim any of the map
    /// @return one sentence or two
    String said(Claim claim);

    /// The name of a lane.
    ///
    /// @param lane any
    /// @return a word or two
    String lane(Lane lane);

    /// What a person's own trial said, as it stands in a box.
    ///
    /// @param own which result
    /// @return two or three words
    String own(Own own);

    /// What the mark of a node that can be measured means.
    ///
    /// @return a few words
    String measured();

    /// The page of a node.
    ///
    /// @param node any of the map
    /// @return an address
    String page(Node node);

    /// The page of a claim.
    ///
    /// @param claim any of the map
    /// @return an address
    String page(Claim claim);
}
