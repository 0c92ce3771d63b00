package org.settle.web.help;

import java.util.ArrayList;
import java.util.List;
import org.settle.web.store.Kind;

/// People whom somebody would call, in the order they were written down.
///
/// @param friends who
/// @param offline whether this is also kept by the browser, for when there is no network
record MyPeople(List<Friend> friends, boolean offline) {
    static final Kind<MyPeople> KIND = new Kind<>("my-people", MyPeople.class);
    static final String KEY = "own";
    static final int MOST = 8;
    static final MyPeople NOBODY = new MyPeople(List.of(), false);

    /// One of them.
    ///
    /// @param name as the person calls them
    /// @param number as it was written
    record Friend(String name, String number) {
        /// The number as a telephone dials it.
        String dialed() {
            return number.replaceAll("[^0-9+*#]", "");
        }
    }

    MyPeople with(Friend friend) {
        List<Friend> all = new ArrayList<>(friends);
        all.add(friend);
        return new MyPeople(List.copyOf(all), offline);
    }

    MyPeople without(int at) {
        List<Friend> all = new ArrayList<>(friends);
        if (at >= 0 && at < all.size()) {
            all.remove(at);
        }
        return new MyPeople(List.copyOf(all), offline);
    }

    MyPeople kept(boolean here) {
        return new MyPeople(friends, here);
    }
}
