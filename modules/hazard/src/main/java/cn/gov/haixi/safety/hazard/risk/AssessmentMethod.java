package cn.gov.haixi.safety.hazard.risk;

/** How a risk is assessed: by conditions of work (作业条件危险性分析, D = L × E × C), or by a matrix of likelihood and severity (风险矩阵, R = L × S). */
public enum AssessmentMethod { LEC, LS }
