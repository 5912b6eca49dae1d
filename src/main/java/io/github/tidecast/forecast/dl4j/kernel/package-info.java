/**
 * An LSTM network with its training in plain Java on the Vector API: products that keep a tile in registers, gates in
 * one pass, gradients, Adam. Knows no library.
 *
 * <p>Decision: kernels of our own because the network is small. DL4J's layer loops over the steps in dozens of small
 * native operations; a BLAS packs its operands for every call, which costs as much as the product itself at this size.
 * Here the parameters live in the order the products read them ({@code PackedMatrix}), bias, inputs and recurrent part are
 * one product ({@code LstmLayout}), memory is {@code [step][row][...]} from end to end, and each thread takes whole
 * rows of a batch through all steps ({@code BatchPartition}), so that threads meet once per batch. Rejected: OpenBLAS through
 * JavaCPP (copies, packing, calls per step), the JNI critical section, code in C (a tool chain for each platform).
 */
package io.github.tidecast.forecast.dl4j.kernel;
