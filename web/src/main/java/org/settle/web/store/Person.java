package org.settle.web.store;

/// Somebody whose entries are kept here.
///
/// @param id random, says nothing about the person
/// @param role what the person may do
public record Person(String id, Role role) {
    /// What somebody may do. Practitioner and researcher will follow.
    public enum Role {
        /// Made up by a computer, to look around with. Nothing of it ever belongs to anybody real.
        EXAMPLE,
        /// Known by this browser only.
        GUEST,
        /// Has an account.
        PERSON,
        /// Has an account and runs this server.
        OPERATOR
    }

    /// Whether the person can sign in again on another device.
    ///
    /// @return false for a guest and for an example
    public boolean hasAccount() {
        return role == Role.PERSON || role == Role.OPERATOR;
    }

    /// Whether a computer made this person up.
    ///
    /// @return true for an example
    public boolean isExample() {
        return role == Role.EXAMPLE;
    }
}
