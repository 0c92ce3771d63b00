/// The places of the body, as pages list them.
@NullMarked
package org.settle.web.body;

import org.jspecify.annotations.NullMarked;
