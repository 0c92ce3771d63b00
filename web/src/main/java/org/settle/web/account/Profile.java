package org.settle.web.account;

import org.settle.web.store.Kind;

/// What an account knows about its person, encrypted like every entry.
///
/// @param name by which the person signs in
/// @param adult 18 or older, as the person said
/// @param grownUpAgreed the day on which a grown-up agreed, or empty
record Profile(String name, boolean adult, String grownUpAgreed) {
    static final Kind<Profile> KIND = new Kind<>("profile", Profile.class);
    static final String KEY = "own";

    boolean waitsForGrownUp() {
        return !adult && grownUpAgreed.isEmpty();
    }
}
