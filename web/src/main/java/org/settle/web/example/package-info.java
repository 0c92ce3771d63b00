/// Three people whom a computer made up, to look around with before one's own trial. Start reading
/// at `Examples`.
///
/// Each is a person of its own in the store, in the role of an example, whose days were written
/// through the records of the app itself. Not here: what says on every page that it is simulated
/// (`ui.ExampleNote`), what is closed meanwhile (`system.RealOnly`), how a browser stays who it was
/// (`system.DeviceCookie`).
@NullMarked
package org.settle.web.example;

import org.jspecify.annotations.NullMarked;
