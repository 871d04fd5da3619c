package cn.gov.haixi.safety.it.architecture.bad.unheardof;

/** A module that the tree does not know. */
public class Stranger { }
