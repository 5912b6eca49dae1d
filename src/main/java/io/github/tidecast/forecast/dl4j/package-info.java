/**
 * The LSTM: the only room that knows DL4J and ND4J.
 *
 * <p>Decision: the network is a plain DL4J {@code MultiLayerNetwork} with stock {@code LSTM} layers, so that what is
 * exported opens in any DL4J program, but the epochs run in a loop of our own ({@code EpochLoop}): it can be stopped
 * between two batches, shuffles with its own seed, writes windows straight into the batch at hand, and keeps the best
 * weights. Rejected: {@code fit(DataSetIterator)} with DL4J's early stopping, which can do none of the four.
 *
 * <p>Inside the loop a {@code Learner} computes: {@code FusedLearner} on the vector kernels of {@code kernel}, or
 * {@code StockLearner}, DL4J as it comes, where the kernels cannot run or a GPU computes.
 *
 * <p>Decision: the parameters of a training belong to the learner, as one array in DL4J's flattened order, and a
 * {@code MultiLayerNetwork} is made where DL4J is asked for something: the definition and the initial weights at the
 * start, training by DL4J itself, and the model file that other programs open. A network that lived beside the kernels
 * through a training would hold every weight twice and have to be told of each step; made from the array, it cannot
 * disagree with it. {@code FusedAgainstStockTest} trains the same network by both and compares.
 */
package io.github.tidecast.forecast.dl4j;
