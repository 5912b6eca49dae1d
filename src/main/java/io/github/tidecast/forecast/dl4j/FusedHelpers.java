package io.github.tidecast.forecast.dl4j;

import java.lang.reflect.Field;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.layers.recurrent.LSTM;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the vector kernels into the LSTM layers of a network that is initialised; its configuration stays stock. */
public final class FusedHelpers {

    private static final Logger LOG = LoggerFactory.getLogger(FusedHelpers.class);

    private FusedHelpers() {
    }

    /** Installs a helper in every LSTM layer that it can serve; returns how many. The log names the others. */
    public static int install(MultiLayerNetwork network) {
        int installed = 0;
        for (Layer layer : network.getLayers()) {
            Layer inner = layer instanceof BaseWrapperLayer wrapper ? wrapper.getUnderlying() : layer;
            if (inner instanceof LSTM lstm && install(network, lstm)) {
                installed++;
            }
        }
        return installed;
    }

    private static boolean install(MultiLayerNetwork network, LSTM layer) {
        FusedLstmHelper helper = new FusedLstmHelper();
        var configuration = layer.layerConf();
        boolean supported = helper.checkSupported(configuration.getGateActivationFn(),
                configuration.getActivationFn(), false)
                && network.getLayerWiseConfigurations().getDataType() == DataType.FLOAT
                && KernelSupport.obstacle().isEmpty();
        if (!supported) {
            LOG.info("DL4J's own LSTM layer runs in layer {}: its activations or numbers are others", layer.getIndex());
            return false;
        }
        try {
            // the slot is protected, and DL4J fills it from one class of its own only
            Field slot = LSTM.class.getDeclaredField("helper");
            slot.setAccessible(true);
            slot.set(layer, helper);
            return true;
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("this DL4J has no slot for an LSTM helper", otherVersion);
        }
    }
}
