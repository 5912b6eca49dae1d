package io.github.tidecast.forecast.settings;

/** What the network does: as much as honest validation allows, everything, or nothing. */
public enum NetworkRole { AUTO, NETWORK_ONLY, BACKBONE_ONLY }
