package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.Device;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.nd4j.linalg.api.environment.Nd4jEnvironment;

/** Says what the backend of ND4J that was loaded computes on, in its own words. */
final class BackendDevice {

    private static final long MEBIBYTE = 1 << 20;
    private static final String CUDA = "CUDA";

    private BackendDevice() {
    }

    /**
     * The device.
     *
     * @param environment what the backend says about itself
     * @param backend     name of the backend
     * @param vectors     what the vector kernels run on; empty if they do not
     */
    static Device of(Properties environment, String backend, int threads, String vectors) {
        boolean helper = !vectors.isEmpty();
        if (!CUDA.equals(environment.get(Nd4jEnvironment.BACKEND_KEY))) {
            return new Device("CPU", false, threads, helper, helper ? backend + ", " + vectors : backend);
        }
        // the library computes on the first
        Map<?, ?> first = environment.get(Nd4jEnvironment.CUDA_DEVICE_INFORMATION_KEY) instanceof List<?> all
                && !all.isEmpty() && all.getFirst() instanceof Map<?, ?> map ? map : Map.of();
        String detail = backend + ", compute capability " + first.get(Nd4jEnvironment.CUDA_DEVICE_MAJOR_VERSION_KEY)
                + "." + first.get(Nd4jEnvironment.CUDA_DEVICE_MINOR_VERSION_KEY);
        return first.get(Nd4jEnvironment.CUDA_DEVICE_NAME_KEY) instanceof String name
                ? new Device(name, true, threads, helper, detail + megabytes(first))
                : new Device("GPU", true, threads, helper, backend);
    }

    private static String megabytes(Map<?, ?> device) {
        return device.get(Nd4jEnvironment.CUDA_TOTAL_MEMORY_KEY) instanceof Number bytes
                ? ", " + bytes.longValue() / MEBIBYTE + " MB" : "";
    }
}
