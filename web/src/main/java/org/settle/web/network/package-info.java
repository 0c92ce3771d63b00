/// The home network: own certificates, HTTPS, the way to the phone, what is said at the start.
///
/// Start reading at `HomeHttps`.
@NullMarked
package org.settle.web.network;

import org.jspecify.annotations.NullMarked;
