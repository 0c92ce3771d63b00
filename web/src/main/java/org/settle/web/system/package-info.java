/// What every page relies on: start, store, sign-in, headers. Start reading at `SecurityRules`.
@NullMarked
package org.settle.web.system;

import org.jspecify.annotations.NullMarked;
