package nl.nplv.e2e;

import nl.nplv.local.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one platform of this module: started for the first of them, ended and deleted after the last. */
final class RunningPlatform implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningPlatform.class))
                .computeIfAbsent(EmptyPlatform.class, key -> EmptyPlatform.start(), EmptyPlatform.class)
                .platform();
    }
}
