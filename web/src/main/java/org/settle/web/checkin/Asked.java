package org.settle.web.checkin;

import java.util.List;
import org.settle.web.store.Kind;

/// What a running trial asks for each day.
///
/// @param outcomes the main one first
record Asked(List<Outcome> outcomes) {
    static final Kind<Asked> KIND = new Kind<>("asked", Asked.class);
    static final String KEY = "trial";
}
