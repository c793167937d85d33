package org.simloom.sirius.specification;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The services that expressions call. */
final class ServiceMethods {
    private static final Set<String> STANDARD = Set.of("eAllContents", "oclAsType", "oclIsKindOf");

    private final List<Method> methods = new ArrayList<>();
    private final Set<Method> called = new HashSet<>();
    private final ModelKinds kinds;

    ServiceMethods(List<Class<?>> classes, ModelKinds kinds) {
        this.kinds = kinds;
        for (Class<?> each : classes) {
            Arrays.stream(each.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic()).forEach(methods::add);
        }
    }

    /** What keeps Sirius from using them. */
    List<String> unfit() {
        return methods.stream().filter(m -> m.getParameterCount() == 0 || !EObject.class.isAssignableFrom(m.getParameterTypes()[0])
                || Arrays.stream(m.getParameterTypes()).anyMatch(Class::isArray) || m.getReturnType().isArray()).map(Method::toString).toList();
    }

    /** Those that no expression has called. */
    List<String> unused() {
        return methods.stream().filter(m -> !called.contains(m)).map(Method::toString).toList();
    }

    static boolean isStandard(String name) {
        return STANDARD.contains(name);
    }

    /**
     * What a call gives.
     *
     * @return {@code null} where there is no such service for these types
     */
    Type call(String name, Type receiver, List<Type> arguments) {
        List<Method> fitting = methods.stream().filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.size() + 1
                && fits(m.getParameterTypes()[0], receiver)
                && fits(m, arguments)).toList();
        called.addAll(fitting);
        return fitting.isEmpty() ? null : fitting.size() > 1 ? Type.UNKNOWN : result(fitting.get(0));
    }

    private boolean fits(Method method, List<Type> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(method.getParameterTypes()[i + 1], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Class<?> parameter, Type given) {
        if (given.kind() != null) {
            EClass wanted = kind(parameter);
            return parameter == EObject.class || parameter == Object.class || wanted != null && (kinds.isA(given.kind(), wanted) || kinds.isA(wanted, given.kind()));
        }
        return given.java() == null || parameter.isAssignableFrom(given.java());
    }

    private EClass kind(Class<?> type) {
        return EObject.class.isAssignableFrom(type) ? kinds.simple(type.getSimpleName()).orElse(null) : null;
    }

    private Type result(Method method) {
        if (Collection.class.isAssignableFrom(method.getReturnType())) {
            Class<?> item = (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
            return (kind(item) == null ? Type.UNKNOWN : Type.of(kind(item))).all();
        }
        EClass kind = kind(method.getReturnType());
        return kind != null ? Type.of(kind) : method.getReturnType() == EObject.class ? Type.UNKNOWN : Type.of(method.getReturnType());
    }
}
