package dev.bindery.generator.fidelity;

/** No value fits the choices made so far; others may. */
final class ImpossibleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImpossibleException(String reason) {
        super(reason, null, false, false);
    }
}
