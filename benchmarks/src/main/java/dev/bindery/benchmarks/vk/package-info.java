/** The official client of VK beside ours. */
@NullMarked
package dev.bindery.benchmarks.vk;

import org.jspecify.annotations.NullMarked;
