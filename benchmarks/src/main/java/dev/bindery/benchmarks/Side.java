package dev.bindery.benchmarks;

import com.fasterxml.jackson.module.blackbird.BlackbirdModule;

/** Who decodes. Public for JMH. */
public enum Side {
    /** The generated codecs. */
    BINDERY {
        @Override
        Decoder decoder(Answer answer) {
            return new GeneratedDecoder<>(answer.operation());
        }
    },
    /** Jackson databind into records. */
    DATABIND {
        @Override
        Decoder decoder(Answer answer) {
            return new DatabindDecoder(answer);
        }
    },
    /** The same with Blackbird, which calls constructors and setters by generated lambdas. */
    BLACKBIRD {
        @Override
        Decoder decoder(Answer answer) {
            return new DatabindDecoder(answer, new BlackbirdModule());
        }
    };

    abstract Decoder decoder(Answer answer);
}
