package cn.gov.haixi.safety.platform.demo;

import java.time.LocalDate;

/**
 * Somebody started the platform to try it, on an empty database. Each feature that has something to show fills in invented data,
 * in the order of the observers' {@code @Priority}: registry 100, duty 200, business modules from 300.
 *
 * @param password of every demo account
 */
public record DemoWanted(String password, LocalDate today) { }
