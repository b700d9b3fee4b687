/** What the client does for those who call it. */
@NullMarked
package dev.bindery.openvk.calls;

import org.jspecify.annotations.NullMarked;
