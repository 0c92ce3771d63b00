package org.settle.web.checkin;

import java.util.List;
import java.util.Optional;
import org.settle.web.store.Kind;

/// What a running trial asks for each day.
///
/// @param outcomes the main one first
/// @param things what is offered on the screen of other things as well; older trials have none
record Asked(List<Outcome> outcomes, Optional<List<String>> things) {
    static final Kind<Asked> KIND = new Kind<>("asked", Asked.class);
    static final String KEY = "trial";
}
