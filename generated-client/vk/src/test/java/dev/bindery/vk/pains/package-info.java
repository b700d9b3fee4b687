/** What users of other clients of VK suffer from. */
@NullMarked
package dev.bindery.vk.pains;

import org.jspecify.annotations.NullMarked;
