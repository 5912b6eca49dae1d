/**
 * The LSTM: the only room that knows DL4J and ND4J.
 *
 * <p>Decision: the network is a plain DL4J {@code MultiLayerNetwork} with stock {@code LSTM} layers, so that what is
 * exported opens in any DL4J program, but the epochs run in a loop of our own ({@code EpochLoop}): it can be stopped
 * between two batches, shuffles with its own seed, writes windows straight into the batch at hand, and keeps the best
 * weights. Rejected: {@code fit(DataSetIterator)} with DL4J's early stopping, which can do none of the four.
 *
 * <p>Inside the loop a {@code Learner} computes: {@code FusedLearner} on the vector kernels of {@code kernel}, which
 * start from DL4J's initial weights and keep its order of parameters, or {@code StockLearner}, DL4J as it comes, where
 * the kernels cannot run. {@code FusedHelpers} puts the same kernels into the layers of any DL4J network.
 */
package io.github.tidecast.forecast.dl4j;
