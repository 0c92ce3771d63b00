/// How sure a trial can be before it begins, and whether the answers deserve trust. The only room
/// that sees both virtual people and inference.
@NullMarked
package org.settle.planning;

import org.jspecify.annotations.NullMarked;
