package org.settle.web.passkey;

import java.util.List;
import org.settle.web.store.Kind;

/// One passkey of an account, encrypted like every entry. The secret half never leaves the person's
/// device.
///
/// @param id of the credential, base64url
/// @param site the host name it belongs to
/// @param credential public key (COSE), id and model of the device as the browser sent them,
///   base64url
/// @param counter how often it has signed; devices that keep no count send 0 for ever
/// @param backupEligible whether the device may keep a copy elsewhere
/// @param backedUp whether it said that there is one
/// @param transports how a browser gets to it
/// @param label what the person calls it
/// @param since when it was made, ISO 8601
/// @param used when it last signed in, or empty
public record Passkey(
        String id,
        String site,
        String credential,
        long counter,
        boolean backupEligible,
        boolean backedUp,
        List<String> transports,
        String label,
        String since,
        String used) {
    static final Kind<Passkey> KIND = new Kind<>("passkey", Passkey.class);

    Passkey usedAt(String time, long count, boolean copied) {
        return new Passkey(
                id,
                site,
                credential,
                count,
                backupEligible,
                copied,
                transports,
                label,
                since,
                time);
    }
}
