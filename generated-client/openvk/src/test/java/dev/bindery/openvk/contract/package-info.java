/** What holds for every operation and every type of the client. */
@NullMarked
package dev.bindery.openvk.contract;

import org.jspecify.annotations.NullMarked;
