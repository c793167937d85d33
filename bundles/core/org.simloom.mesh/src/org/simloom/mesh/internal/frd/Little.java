package org.simloom.mesh.internal.frd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian numbers in an array of bytes, as solvers on the usual processors write them. */
final class Little {
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle FLOAT = view(float[].class);
    private static final VarHandle DOUBLE = view(double[].class);

    private Little() {
    }

    private static VarHandle view(Class<?> type) {
        return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
    }

    static int integer(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** A number of 4 or of 8 bytes. */
    static double real(byte[] bytes, int at, int size) {
        return size == 4 ? (float) FLOAT.get(bytes, at) : (double) DOUBLE.get(bytes, at);
    }
}
