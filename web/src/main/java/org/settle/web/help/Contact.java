package org.settle.web.help;

import java.time.LocalDate;

/// One service and one way to reach it, as it was read on an official page.
///
/// @param country two letters, `EU` or `INT`
/// @param kind such as `emergency` or `suicide_crisis`
/// @param name of the service
/// @param contact how to reach it, in words
/// @param call the number for a phone, or empty
/// @param hours when, or empty where it was not read
/// @param languages which, or empty
/// @param cost what a call costs, or empty
/// @param page the official page to check it on
/// @param checkedOn when it was last checked
record Contact(
        String country,
        String kind,
        String name,
        String contact,
        String call,
        String hours,
        String languages,
        String cost,
        String page,
        LocalDate checkedOn) {
    Contact {
        if (!page.matches("https?://.+")) {
            throw new IllegalArgumentException(
                    "A contact needs the official page it was read on, but %s (%s) has '%s'. Add the page, or leave the row out."
                            .formatted(name, country, page));
        }
        if (!call.matches("[0-9]*")) {
            throw new IllegalArgumentException(
                    "A number to call has digits only, but %s (%s) has '%s'."
                            .formatted(name, country, call));
        }
    }

    boolean isEmergency() {
        return kind.equals("emergency");
    }

    boolean isCrisis() {
        return kind.equals("suicide_crisis");
    }

    boolean isWritten() {
        return kind.equals("text_or_chat");
    }

    /// What it is for, as a key of the texts.
    String about() {
        return country.equals("INT") ? "directory" : kind;
    }

    boolean isAddress() {
        return contact.startsWith("https://");
    }
}
