package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Device;

/** What trained the networks. */
public record DeviceForm(String name, boolean gpu, int threads, boolean helper, String detail) {

    /** The form of a device. */
    public static DeviceForm of(Device device) {
        return new DeviceForm(device.name(), device.gpu(), device.threads(), device.helper(), device.detail());
    }

    /** The device. */
    public Device device() {
        return new Device(name, gpu, threads, helper, detail);
    }
}
