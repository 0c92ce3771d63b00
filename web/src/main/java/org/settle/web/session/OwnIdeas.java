package org.settle.web.session;

import java.util.ArrayList;
import java.util.List;
import org.settle.web.store.Kind;

/// What somebody wants to do besides, in their own words.
///
/// @param ideas short texts, in the order they were written
record OwnIdeas(List<String> ideas) {
    static final Kind<OwnIdeas> KIND = new Kind<>("own-ideas", OwnIdeas.class);
    static final String KEY = "own";
    static final int MOST = 8;
    static final OwnIdeas NONE = new OwnIdeas(List.of());

    OwnIdeas with(String idea) {
        List<String> all = new ArrayList<>(ideas);
        all.remove(idea);
        all.add(idea);
        if (all.size() > MOST) {
            return this;
        }
        return new OwnIdeas(List.copyOf(all));
    }

    OwnIdeas without(int at) {
        List<String> all = new ArrayList<>(ideas);
        if (at >= 0 && at < all.size()) {
            all.remove(at);
        }
        return new OwnIdeas(List.copyOf(all));
    }
}
