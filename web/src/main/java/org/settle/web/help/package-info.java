/// Help now: numbers and people, one tap from every page, also without a network. Nothing here is
/// counted.
@NullMarked
package org.settle.web.help;

import org.jspecify.annotations.NullMarked;
