package io.github.tidecast;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property of the nightly run other values than those of its fixed seed, which {@code mvn verify} always takes,
 * and says which. {@code -Pslow -Dtest.options=-Dtidecast.seed=N} takes the same again.
 */
public final class FreshSeed implements AroundPropertyHook {

    private static final boolean IS_SLOW = Boolean.getBoolean("tidecast.slow");

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (IS_SLOW) {
            String seed = Optional.ofNullable(System.getProperty("tidecast.seed"))
                    .orElseGet(() -> String.valueOf(System.nanoTime()));
            System.out.println(context.label() + " with -Dtidecast.seed=" + seed);
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
        return -100;
    }
}
