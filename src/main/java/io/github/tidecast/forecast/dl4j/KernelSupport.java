package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.dl4j.kernel.FusedNetwork;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;

/** Whether the vector kernels can run in this process. */
final class KernelSupport {

    private static final String MODULE = "jdk.incubator.vector";

    private KernelSupport() {
    }

    /** Why they cannot run, for the log; empty if they can. */
    static Optional<String> obstacle() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.of("the virtual machine was started without --add-modules=" + MODULE);
        }
        if (!Nd4j.getExecutioner().getClass().getName().contains("nativecpu")) {
            return Optional.of("the arrays are on " + Nd4j.getBackend().getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /** What they run on; only if nothing stands in their way. */
    static String description() {
        return FusedNetwork.lanes() * Float.SIZE + "-bit vectors";
    }
}
