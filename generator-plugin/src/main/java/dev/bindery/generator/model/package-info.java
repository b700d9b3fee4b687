/** What a client is made of, settled: immutable, free of OpenAPI and of JavaPoet, with every name chosen. */
@NullMarked
package dev.bindery.generator.model;

import org.jspecify.annotations.NullMarked;
